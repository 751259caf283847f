import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Stuk } from '../../../../shared/domain/verslag/stuk.ts';
import type { Opened, Recipient, Verschil } from '../opened.ts';
import { ownVaststelling } from '../stukken.ts';
import { recipientName } from './recipient-name.ts';

interface OntvangerListProps {
  stuk: Stuk;
  opened: Opened | null;
  ontvangers: readonly Recipient[];
  verschillen: readonly Verschil[];
  onOpen: (opened: Opened) => void;
  onEnter: () => void;
}

interface Row {
  readonly id: Opened;
  readonly name: string;
  readonly word: string;
}

const getsWord: Record<Recipient['gets'], string> = { nothing: 'niets', part: 'een deel', all: 'alles' };

/** Arrow keys or one click, and what is chosen is shown at the left. */
export function OntvangerList({
  stuk,
  opened,
  ontvangers,
  verschillen,
  onOpen,
  onEnter,
}: OntvangerListProps) {
  const rows: Row[] = [
    ...(verschillen.length > 0 && ontvangers.length > 0
      ? [{ id: 'verschillen', name: 'Waar zij verschillen', word: String(verschillen.length) }]
      : []),
    ...(ownVaststelling(stuk) === null ? [] : [{ id: 'alles', name: 'Het hele stuk', word: '' }]),
    ...ontvangers.map((one) => ({ id: one.key, name: recipientName(one), word: getsWord[one.gets] })),
  ];
  return (
    <ListBox
      className="ontvangers-lijst"
      aria-label="Ontvangers"
      items={rows}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      onAction={onEnter}
      selectedKeys={opened === null ? [] : [opened]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onOpen(String(key));
      }}
    >
      {({ id, name, word }) => (
        <ListBoxItem id={id} className="ontvanger-rij" textValue={word === '' ? name : `${name}: ${word}`}>
          <span className="ontvanger-naam">{name}</span>
          <span className={word === 'niets' ? 'ontvanger-woord ontvanger-niets' : 'ontvanger-woord'}>
            {word}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
