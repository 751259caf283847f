import { useState, type KeyboardEvent } from 'react';
import type { Verzendregel } from '../../../shared/ipc/contract/verzending.ts';
import { RowButton } from '../../components/row-button.tsx';
import { formatMoment } from '../../components/format-moment.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { copyParts, textOf, type CopyPart } from './copy-parts.ts';
import { copyText } from './copy-text.ts';
import { RowRemarks } from './row-remarks.tsx';

interface VerzendregelRowProps {
  row: Verzendregel;
  casusId: string;
  mayMark: boolean;
  onSent: (sent: boolean) => void;
}

/** One recipient: what to copy into the own mail, and whether it was sent. A letter copies while the row has the focus. */
export function VerzendregelRow({ row, casusId, mayMark, onSent }: VerzendregelRowProps) {
  const [said, setSaid] = useState('');
  const { exemplaar } = row;
  const who = [row.naam, row.organisatie]
    .filter((part, index, all) => all.indexOf(part) === index)
    .join(', ');

  const copy = (part: CopyPart): void => {
    const text = textOf(row, part);
    if (text === '') return;
    setSaid(copyText(text) ? `${part.name} gekopieerd` : `${part.name} kon niet worden gekopieerd`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const part = copyParts.find(({ letter }) => letter === event.key.toLowerCase());
    if (part === undefined) return;
    event.preventDefault();
    copy(part);
  };

  return (
    <li className="verzend-row" aria-label={who} onKeyDown={onKeyDown}>
      <div className="verzend-who">
        <span>
          <strong>
            <bdi>{row.naam}</bdi>
          </strong>
          {row.organisatie !== row.naam && row.organisatie !== '' && `, ${row.organisatie}`}
        </span>
        <RowRemarks row={row} casusId={casusId} />
      </div>
      <div className="verzend-file">
        {exemplaar === null ? (
          <span className="second-ink">Nog geen exemplaar</span>
        ) : (
          <>
            <span className="verzend-name">{exemplaar.bestand}</span>
            <span className="meta">
              {exemplaar.versie} · {formatMoment(exemplaar.gemaaktAt)}
            </span>
          </>
        )}
      </div>
      <div className="verzend-copy" role="group" aria-label={`Kopiëren voor ${who}`}>
        {copyParts
          .filter((part) => textOf(row, part) !== '')
          .map((part) => (
            <RowButton key={part.id} variant="default" onPress={() => copy(part)}>
              {part.name}
              <KeyHint keys={part.letter.toUpperCase()} />
            </RowButton>
          ))}
        <span role="status" className="meta verzend-said">
          {said}
        </span>
      </div>
      <div className="verzend-sent">
        {exemplaar !== null && (
          <TickBox
            label="Verzonden"
            detail={exemplaar.verzondenAt === null ? '' : formatMoment(exemplaar.verzondenAt)}
            isSelected={exemplaar.verzondenAt !== null}
            isDisabled={!mayMark}
            onChange={onSent}
          />
        )}
      </div>
    </li>
  );
}
