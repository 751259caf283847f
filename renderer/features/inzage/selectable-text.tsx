import { useRef } from 'react';
import type { Veld } from '../../../shared/domain/inzage/inzage-item.ts';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/text-area.tsx';

interface SelectableTextProps {
  veld: Veld;
  /** UTF-16 units, `tot` not included. */
  onStrike: (van: number, tot: number) => void;
}

const charactersOfLine = 70;

/** A text that cannot be typed in, of which a part can be selected with mouse or keys. */
export function SelectableText({ veld: { naam, tekst }, onStrike }: SelectableTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const strike = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    if (selectionStart < selectionEnd) onStrike(selectionStart, selectionEnd);
  };
  return (
    <div className="inzage-selectable">
      <TextArea
        label={naam}
        isReadOnly
        value={tekst}
        rows={Math.min(12, Math.ceil(tekst.length / charactersOfLine))}
        inputRef={field}
        onKeyDown={({ key }) => {
          if (key === 'Delete' || key === 'Backspace') strike();
        }}
      />
      <Button variant="quiet" aria-label={`Selectie in ${naam} doorstrepen`} onPress={strike}>
        Doorstrepen
      </Button>
    </div>
  );
}
