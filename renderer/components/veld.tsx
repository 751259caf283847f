// Old name, until nothing imports it any more.
export { TextField as Veld, type TextFieldProps as VeldProps } from './text-field.tsx';
