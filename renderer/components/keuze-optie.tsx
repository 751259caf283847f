import { ListBoxItem, Text } from 'react-aria-components';

export interface Optie<Id extends string = string> {
  id: Id;
  name: string;
  /** Second line, in second ink. */
  detail?: string;
}

export function KeuzeOptie({ option }: { option: Optie }) {
  return (
    <ListBoxItem className="keuze-optie" id={option.id} textValue={option.name}>
      <Text slot="label">{option.name}</Text>
      {option.detail !== undefined && option.detail !== '' && (
        <Text slot="description" className="meta">
          {option.detail}
        </Text>
      )}
    </ListBoxItem>
  );
}
