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

/** Inside somebody else’s page. */
export const englishEmbed = {
  notHere:
    'This page may not show Persona Grata inside itself. Whoever runs this copy of Persona Grata can allow it, in embed.json.',
  openAlone: 'Open Persona Grata in a tab of its own',
  give: 'Give {fileName} to {host}',
  giveHint: 'That page then has the file, with its label and marks, and this page cannot take it back.',
  tooPrivate:
    'This file was made for private use. To give one to {host}, choose who else will see it, and export again.',
  covered:
    'Something on the page around lies over this button, so it does not work here. Open Persona Grata in a tab of its own.',
};
