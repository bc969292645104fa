export { mendForm, mendWord, respell } from './respell.ts';
export { suggest } from './suggest.ts';
export { withReadings } from './with-readings.ts';
