/** What is kept where, and what the page is made of. Fetched with the pages that show it. */
export const englishNotices = {
  privacy: {
    heading: 'Privacy',
    intro:
      'No account, no upload, no cookies, no counting of visitors. Pictures, videos and what a camera sees are worked on in the memory of this device and are gone when you close the page. So is everything that is measured of a face.',
    network:
      'The page asks the server that it came from for its own files, and nobody for anything else. As with any page, that server sees the address of your device.',
    files:
      'A file that you make carries the time, an identifier, the version of the program, hashes of the consents and the contact of whoever runs this installation. It carries no name.',
    kept: 'What this browser keeps',
    columns: { where: 'Where', howLong: 'How long' },
    kinds: {
      database: 'Database',
      settings: 'Local storage',
      tab: 'Storage of the tab',
      caches: 'Cache',
      files: 'Private files of this site',
    },
    rows: {
      records: {
        what: 'Consent records, their log, and the keys that sign; on a phone that answered, what was asked and answered. Hashes and the names or initials that were typed; no picture.',
        howLong:
          'Records: {days} days at most after the consent was given, less where the operator says so. Keys: until you delete them.',
      },
      settings: {
        what: 'Language, appearance, keys, the camera chosen last, signers that you trust, and what a teacher has set for lessons.',
        howLong: 'Until you delete them.',
      },
      lesson: {
        what: 'How far the lesson in this tab has come, and its answers, without names.',
        howLong: 'Until the tab is closed.',
      },
      rules: {
        what: 'The rules of whoever runs this installation, as they were read last.',
        howLong: 'Until they change, or you delete them.',
      },
      films: {
        what: 'A video while it is being made.',
        howLong:
          'Until it is handed over or given up. What a crash leaves behind is removed at the next visit.',
      },
      app: {
        what: 'The files of the program itself, for visits without a network.',
        howLong: 'Until a newer version replaces them, or you delete them.',
      },
    },
    erase: 'How to erase it',
    eraseExplain:
      '“{button}” under “{heading}” in the studio deletes all of it at once. So does deleting the data of this site in the settings of the browser.',
    eraseFiles: 'Files that you have saved or passed on are out of reach: nothing here can call them back.',
    operator: 'Who runs this installation: {operator}',
    contact: 'Questions and complaints: {contact}',
    noContact: 'Whoever runs this installation has named no contact.',
  },
  licences: {
    heading: 'Licences of what this page is made of',
    own: 'Persona Grata is free software under the Apache License 2.0. What it contains of others is listed here, with the texts of their licences.',
    ownText: 'The Apache License 2.0',
    columns: { name: 'Package', licence: 'Licence', use: 'What of it is here' },
    uses: { code: 'code', made: 'made into {files}' },
    texts: 'Texts of the licences',
    missing: 'The list could not be read. Load the page anew, or open {file} beside it.',
  },
};
