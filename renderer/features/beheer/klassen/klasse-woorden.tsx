import { useState } from 'react';
import { woordenOf, type Klasse } from '../../../../shared/domain/informatie/klasse.ts';
import { TextArea } from '../../../components/text-area.tsx';
import { parseWoorden } from './parse-woorden.ts';

interface KlasseWoordenProps {
  klasse: Klasse;
  onChange: (woorden: string[]) => void;
}

/** The words of one klasse; what is typed stays as it is typed, also while it is no list of words yet. */
export function KlasseWoorden({ klasse, onChange }: KlasseWoordenProps) {
  const [text, setText] = useState(() => woordenOf(klasse).join(', '));
  const change = (typed: string): void => {
    setText(typed);
    const woorden = parseWoorden(typed);
    if (woorden !== null) onChange(woorden);
  };
  return (
    <TextArea
      label={klasse.naam}
      value={text}
      rows={2}
      onChange={change}
      error={
        parseWoorden(text) === null
          ? 'Alleen losse woorden van letters en cijfers, met hooguit een * aan het eind.'
          : undefined
      }
    />
  );
}
