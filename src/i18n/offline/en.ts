import type { OfflineWords } from './ja.ts';

/** What readers are told of reading without a network, in English. */
export const en: OfflineWords = {
  title: 'Reading offline',
  lead: 'Save the handbook on this device, and you can read it from beginning to end where there is no network.',
  size: 'Size',
  sizeIs: 'About {megabytes} MB ({files} files)',
  saves: 'What is saved',
  savesAll: 'All pages and pictures',
  savesSearch: 'All pages and pictures, and the search',
  leaves: 'What is not saved',
  leavesSheets: 'PDFs (open those that you need while you are connected, and save them)',
  leavesNone: 'Pictures for shared links, and files for programs',
  unsaved:
    'If this page opened while you were not connected, the file that you wanted is among what is not saved.',
  how: 'How it works',
  rules: [
    'Nothing is saved before you press the button. What is saved is in this browser on this device alone, and you can remove it at any time.',
    'While you are connected, you always see the newest pages. While you are not, you see the edition that you saved.',
    'Saving succeeds with everything, or not at all. If it fails on the way, the edition that you saved before stays as it was. Two editions never mix.',
  ],
  here: 'Save on this device',
  noScript: 'To save it, open this page from a web server in a browser that runs JavaScript.',
  save: 'Save the handbook',
  saving: 'Saving. Please keep this page open.',
  count: '{done} of {total} files',
  none: 'Nothing is saved on this device yet.',
  saved: 'Saved: the edition revised on {date}.',
  newest: 'It is the newest.',
  newer: 'There is a new edition: revised on {date}.',
  unknown: 'You are not connected, so it is not known whether there is a new edition.',
  update: 'Update to the new edition',
  remove: 'Remove what is saved',
  removed: 'Removed. Nothing is left on this device.',
  faults: {
    full: 'It could not be saved, as there is not enough room. Make room on this device and try again.',
    lost: 'It could not be saved: the connection was lost on the way, or a file of the site is missing or has changed. Try again later.',
  },
  kept: 'The edition revised on {date}, which you saved before, can be read as before.',
  keptNone: 'Nothing has been saved.',
  insecure:
    'This site was opened at an address that begins with http://, where browsers do not allow saving. Ask those who run the handbook whether it has an address that begins with https://.',
  local:
    'Nothing is saved from this address for previews (localhost). It can be saved from the published site.',
  unable:
    'This browser cannot save the handbook. If this is a private window, open it in an ordinary one.',
  note: {
    saved: 'You are not connected: this is the saved edition, revised on {date}.',
    newer: 'There is a newer edition than the one that you saved.',
    update: 'Update what is saved',
  },
};
