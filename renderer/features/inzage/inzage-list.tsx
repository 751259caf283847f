import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';
import { itemKey } from './item-key.ts';
import { keuzeWord } from './keuze-words.ts';

interface InzageListProps {
  items: readonly InzageItem[];
  chosen: string | null;
  onChoose: (key: string) => void;
}

/** Every record by its heading, with what was chosen for it. */
export function InzageList({ items, chosen, onChoose }: InzageListProps) {
  const groepen = [...new Set(items.map(({ groep }) => groep))];
  return (
    <ListBox
      className="inzage-list"
      aria-label="Regels van het dossier"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onChoose(String(key));
      }}
    >
      {groepen.map((groep) => (
        <ListBoxSection key={groep} id={groep}>
          <Header className="inzage-groep">{groep}</Header>
          {items
            .filter((item) => item.groep === groep)
            .map((item) => (
              <ListBoxItem
                key={itemKey(item)}
                id={itemKey(item)}
                className="inzage-row"
                textValue={`${item.soort}, ${keuzeWord(item)}: ${item.velden.at(-1)?.tekst ?? ''}`}
              >
                <span className="inzage-row-text">
                  <strong>{item.soort}</strong> {item.velden.map(({ tekst }) => tekst).join(' · ')}
                </span>
                <span className={item.keuze === null ? 'inzage-stand inzage-stand-open' : 'inzage-stand'}>
                  {keuzeWord(item)}
                </span>
              </ListBoxItem>
            ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
