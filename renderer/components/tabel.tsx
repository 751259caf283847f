// Old name, until nothing imports it any more.
export { Table as Tabel } from './table.tsx';
