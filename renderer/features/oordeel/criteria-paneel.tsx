// Old name, until nothing imports it any more.
export { CriteriaPanel as CriteriaPaneel } from './criteria-panel.tsx';
