import type { Bericht, BerichtSoort } from '../../../shared/domain/gebruiker/bericht.ts';
import { formatDatum } from '../../../shared/domain/termijn/format-datum.ts';
import { clockTime, dutchDay } from '../../../shared/verslag/clock-time.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useCommand, useRequest } from '../../query.ts';

const texts: Record<BerichtSoort, (bericht: Bericht) => string> = {
  'wachtzin-hersteld': ({ over }) =>
    `${over} heeft met de herstelcode een nieuwe wachtzin gekozen. Er is ook een nieuwe herstelcode gemaakt. Wist u hier niet van? Meld het uw beheerder.`,
  'gebruiker-toegevoegd': ({ door, over }) => `${door} heeft ${over} toegang gegeven tot deze gegevens.`,
  'gebruiker-weg': ({ door, over }) => `${door} heeft de toegang van ${over} weggehaald.`,
  'sleutel-vernieuwd': ({ door }) => `${door} heeft de sleutel van de gegevens vernieuwd.`,
  'rol-gegeven': ({ door, over }) =>
    `${door} heeft ${door === over ? 'zichzelf' : over} meer rechten gegeven. In het logboek staat welke rol. Wist u hier niet van? Vraag het na bij uw FG of een andere beheerder.`,
};

/** What happened with who can get in, since this user was last here; read once. */
export function Berichten() {
  const berichten = useRequest('bericht.list', {});
  const seen = useCommand('bericht.markSeen', { refresh: ['bericht.list'] });
  return (berichten.data ?? []).map((bericht) => (
    <div key={bericht.id} className="shell-notice">
      <Notice tone="attention">
        {texts[bericht.soort](bericht)}{' '}
        <span className="meta">
          {formatDatum(dutchDay(bericht.createdAt))}, {clockTime(bericht.createdAt)}
        </span>{' '}
        <Button variant="quiet" isDisabled={seen.busy} onPress={() => void seen.run({ id: bericht.id })}>
          Gelezen
        </Button>
      </Notice>
    </div>
  ));
}
