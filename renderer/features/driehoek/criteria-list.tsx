import { useState } from 'react';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import { RowButton } from '../../components/row-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { AnswerRow } from './answer-row.tsx';
import { LineField } from './line-field.tsx';
import { focusAfter } from './typing-order.ts';

type Criterium = NotitieInhoud['oordeel']['criteria'][number];

interface CriteriaListProps {
  criteria: readonly Criterium[];
  onChange: (criteria: Criterium[]) => void;
}

/** Those of the casus and typed ones. Ja stands on the paper, of onbekend it says how many. */
export function CriteriaList({ criteria, onChange }: CriteriaListProps) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <h3>Criteria voor op- of afschalen</h3>
      {criteria.map((criterium, index) => (
        <AnswerRow
          key={`${criterium.criteriumId ?? ''} ${criterium.tekst}`}
          text={criterium.tekst}
          antwoord={criterium.antwoord}
          onAnswer={(antwoord) =>
            onChange(criteria.map((one, at) => (at === index ? { ...one, antwoord } : one)))
          }
        >
          {criterium.criteriumId === null && (
            <RowButton
              aria-label={`Weghalen: ${criterium.tekst}`}
              onPress={() => onChange(criteria.filter((_, at) => at !== index))}
            >
              <Icon name="close" />
            </RowButton>
          )}
        </AnswerRow>
      ))}
      <div
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          const tekst = typed.trim();
          if (tekst === '') focusAfter(event.currentTarget);
          else {
            onChange([...criteria, { criteriumId: null, tekst, antwoord: 'ja' }]);
            setTyped('');
          }
        }}
      >
        <LineField
          label="Nog een criterium dat opgaat"
          hideLabel
          placeholder="Nog een criterium dat opgaat, en Enter"
          value={typed}
          onChange={setTyped}
        />
      </div>
    </>
  );
}
