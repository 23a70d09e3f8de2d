export * from './bytes';
export * from './box';
export * from './colour';
export * from './errors';
export * from './vector';
export * from './similarity';
export * from './rotation';
