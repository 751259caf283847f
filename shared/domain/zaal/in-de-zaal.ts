// Old name, until nothing imports it any more.
export { hiddenRegels, shownRegels } from './in-room.ts';
