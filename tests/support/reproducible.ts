import fc from 'fast-check';

/** The short form of every test by chance draws the same each time, so that it is red only for a reason; the long form draws anew. */
if (process.env['LONG'] === undefined) fc.configureGlobal({ seed: 20_261_128 });
