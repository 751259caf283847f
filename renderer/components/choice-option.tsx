import { ListBoxItem } from 'react-aria-components';

export interface Option<Id extends string = string> {
  id: Id;
  name: string;
  /** Second line, in second ink. */
  detail?: string;
}

export function ChoiceOption({ option }: { option: Option }) {
  return (
    <ListBoxItem className="keuze-optie" id={option.id} textValue={option.name}>
      <span>{option.name}</span>
      {option.detail !== undefined && option.detail !== '' && <span className="meta">{option.detail}</span>}
    </ListBoxItem>
  );
}
