import { useState } from 'react';
import type { RequestOutput } from '../../../../shared/ipc/contract.ts';
import { Button } from '../../../components/button.tsx';
import { ConfirmButton } from '../../../components/confirm-button.tsx';
import { FailureNotice } from '../../../components/notice.tsx';
import { useCommand } from '../../../query.ts';
import { ChangeColleague } from './change-colleague.tsx';
import { ComparedWords } from './compared-words.tsx';
import { colleagueRolNames } from './rol-names.ts';

interface ColleagueRowProps {
  colleague: RequestOutput<'colleague.list'>['colleagues'][number];
}

/** One colleague with the six words, and what can be changed. */
export function ColleagueRow({ colleague }: ColleagueRowProps) {
  const remove = useCommand('colleague.remove', { refresh: ['colleague.list'] });
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState(false);
  const back = () => {
    setChanging(false);
    setChanged(true);
  };
  const { id, naam, functie, rol, revisie } = colleague;
  const rolName = colleagueRolNames.find((one) => one.id === rol)?.name ?? rol;
  if (changing) {
    return (
      <li className="colleague" aria-label={naam}>
        <ChangeColleague colleague={colleague} onDone={back} />
      </li>
    );
  }
  return (
    <li className="colleague" aria-label={naam}>
      <p className="colleague-name">
        <span>
          <strong>{naam}</strong>
          {functie === '' ? '' : `, ${functie}`} <span className="meta">{rolName}</span>
        </span>
        <span>
          <Button variant="quiet" autoFocus={changed} onPress={() => setChanging(true)}>
            Wijzig
            <span className="visually-hidden">: {naam}</span>
          </Button>
          <ConfirmButton
            word="Haal weg"
            what={naam}
            question="Deze sleutel vertrouwt u dan niet meer. Wat van deze collega kwam, blijft staan."
            onConfirm={() => void remove.run({ id, revisie })}
          />
        </span>
      </p>
      <ComparedWords colleague={colleague} />
      <FailureNotice failure={remove.failure} />
    </li>
  );
}
