// Old name, until nothing imports it any more.
export { SaveStatus as BewaardStand } from './save-status.tsx';
