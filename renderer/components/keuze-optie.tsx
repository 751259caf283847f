// Old name, until nothing imports it any more.
export { ChoiceOption as KeuzeOptie, type Option as Optie } from './choice-option.tsx';
