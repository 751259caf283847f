// Old name, until nothing imports it any more.
export { ModalDialog as Dialoog } from './modal-dialog.tsx';
