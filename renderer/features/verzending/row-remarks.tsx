import type { Verzendregel } from '../../../shared/ipc/contract/verzending.ts';
import { RowButton } from '../../components/row-button.tsx';
import { useNav } from '../../shell/nav.tsx';

/** The address, and what asks attention before this copy goes. */
export function RowRemarks({ row, casusId }: { row: Verzendregel; casusId: string }) {
  const { goTo } = useNav();
  return (
    <>
      {row.email === '' ? (
        <span className="verzend-remark">
          Geen e-mailadres bekend.{' '}
          <RowButton onPress={() => goTo({ room: 'casus', casusId, tab: 'deelnemers' })}>
            Invullen bij Deelnemers
            <span className="visually-hidden">: {row.naam}</span>
          </RowButton>
        </span>
      ) : (
        <span className="verzend-name">{row.email}</span>
      )}
      {row.viaOrganisatie && <span className="meta">Ook in het exemplaar voor de hele organisatie</span>}
      {row.calledThen !== '' && (
        <span className="verzend-remark">Heet op het stuk nog: {row.calledThen}</span>
      )}
      {row.outdated && (
        <span className="verzend-remark">Dit was het concept. Het stuk is daarna vastgesteld.</span>
      )}
    </>
  );
}
