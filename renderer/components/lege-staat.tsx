// Old name, until nothing imports it any more.
export { EmptyState as LegeStaat } from './empty-state.tsx';
