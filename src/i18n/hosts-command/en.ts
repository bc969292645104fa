import type { HostsWords } from './ja.ts';

/** What `npm run hosts` says, in English. */
export const en: HostsWords = {
  usage: `npm run hosts -- FOLDER    writes the settings for each kind of web server into a folder (hosts, where none is named)

Where the site will stand is told by BASE, as for a build: BASE=/handbook/ npm run hosts`,
  made: 'Made the settings for a site at {base}',
  uses: {
    nginx: 'nginx: include it inside server { }',
    apache: 'Apache: put it beside index.html',
    iis: 'IIS: put it beside index.html',
    static: 'Netlify, Cloudflare Pages and others: put it into the folder that is published',
  },
  guide: 'How to use them is told in OPERATING.md.',
  faults: {
    unknownOption: {
      message: '{option} is no option',
      remedy: 'leave it out (npm run hosts -- --help says how it is used)',
    },
    noHandbook: {
      message: '{file} cannot be read; nothing was made',
      remedy: 'npm run check says what is wrong with it and where',
    },
    wrongBase: {
      message: '{base}, the BASE, cannot stand in the settings of a web server; nothing was made',
      remedy: 'begin and end the path with /, and keep to letters and digits, such as /handbook/',
    },
    foreign: {
      message: '{file} was not made by this command; nothing was changed',
      remedy: 'name another folder, or move that file',
    },
  },
};
