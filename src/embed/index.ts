/** What a page around the app and the app say to each other, and the element that says it for the page. */
export * from './protocol';
