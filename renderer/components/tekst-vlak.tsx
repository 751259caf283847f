// Old name, until nothing imports it any more.
export { TextArea as TekstVlak, type TextAreaProps as TekstVlakProps } from './text-area.tsx';
