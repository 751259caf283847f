import { useState } from 'react';
import { ComboBox, Input, ListBox, Popover } from 'react-aria-components';
import type { Bevoegdheid } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import type { Optie } from '../../../shared/domain/driehoek/optie.ts';
import { ChoiceOption, type Option } from '../../components/choice-option.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { fold } from '../../../shared/invoer/fold.ts';
import { matchOne, optieOf, typedOptie } from './optie-of.ts';
import { focusAfter, focusFirstIn } from './typing-order.ts';
import { lijnNames } from './words.ts';
import '../../components/choice.css';

interface NewOptieProps {
  bevoegdheden: readonly Bevoegdheid[];
  opties: readonly Optie[];
  onAdd: (optie: Optie) => void;
}

/** A part of a name or an article finds the bevoegdheid; any other text becomes an optie of its own. */
export function NewOptie({ bevoegdheden, opties, onAdd }: NewOptieProps) {
  const [text, setText] = useState('');
  const taken = new Set(opties.map(({ bevoegdheidId }) => bevoegdheidId));
  const offered = bevoegdheden.filter(({ id, actief }) => actief && !taken.has(id));
  const shown = offered.filter(({ naam, artikel, lijn }) =>
    fold(`${naam} ${artikel} ${lijnNames[lijn]}`).includes(fold(text.trim())),
  );

  const add = (optie: Optie): void => {
    onAdd(optie);
    setText('');
    // Its first question has the focus once it stands there.
    requestAnimationFrame(() => focusFirstIn(document.querySelector('.driehoek-opties > :last-child')));
  };
  const onEnter = (block: HTMLElement): void => {
    const one = matchOne(text, offered);
    if (text.trim() === '') focusAfter(block);
    else add(one === null ? typedOptie(text.trim()) : optieOf(one));
  };

  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // A chosen line of the list is the list's own.
        if (event.target.hasAttribute('aria-activedescendant')) return;
        event.preventDefault();
        event.stopPropagation();
        onEnter(event.currentTarget);
      }}
    >
      <ComboBox
        className="field"
        items={shown.map(toOption)}
        inputValue={text}
        onInputChange={setText}
        value={null}
        allowsCustomValue
        menuTrigger="input"
        onChange={(key) => {
          const chosen = offered.find(({ id }) => id === key);
          if (chosen !== undefined) add(optieOf(chosen));
        }}
      >
        <FieldFrame
          texts={{
            label: 'Optie toevoegen',
            description: 'Een deel van de naam of het artikel, of eigen woorden. Enter voegt toe.',
          }}
        >
          <Input className="field-input" spellCheck={false} autoComplete="off" maxLength={300} />
        </FieldFrame>
        <Popover className="keuze-popover" offset={4}>
          <ListBox<Option> className="keuze-list">{(option) => <ChoiceOption option={option} />}</ListBox>
        </Popover>
      </ComboBox>
    </div>
  );
}

function toOption({ id, naam, artikel, lijn }: Bevoegdheid): Option {
  return { id, name: naam, detail: `${lijnNames[lijn]} · ${artikel}` };
}
