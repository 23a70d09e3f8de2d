/** How the page looks, and how it is worked without a mouse. */
export const englishComfort = {
  appearance: {
    label: 'Appearance',
    choices: { device: 'As the device', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  },
  fullScreen: { enter: 'Full screen', leave: 'Leave full screen' },
  shortcuts: {
    button: 'Keyboard shortcuts',
    heading: 'Keyboard shortcuts',
    close: 'Close',
    singleKeys: 'Single keys work, while nothing is being typed',
    deeds: {
      help: 'This list',
      undo: 'Undo',
      redo: 'Redo',
      play: 'Play or pause',
      fullScreen: 'Full screen, and back',
      paste: 'Paste a picture or video: as the portrait if there is none yet, else as the target',
    },
  },
};

/** An unattended screen. */
export const englishKiosk = {
  begin: 'Touch to begin',
  stillThere: 'Still there?',
  explain: 'In {count} seconds everything of this visit is deleted, and the next visitor begins.',
  goOn: 'I am still here',
  end: 'End the visit, delete everything',
  broken: 'kiosk.json cannot be read, so the usual settings count. Tell whoever runs this screen.',
};
