// Old name, until nothing imports it any more.
export { Notice as Melding, FailureNotice as FailureMelding } from './notice.tsx';
