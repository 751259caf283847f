import type { NotitieDoel } from '../../../shared/domain/driehoek/inhoud.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { MomentField } from './moment-field.tsx';
import type { ClockNow } from './read-moment.ts';
import { doelOptions } from './words.ts';

/** What stands above the paper: about what, how secret, what it is for, and until when was looked. */
export function KopBlock({ inhoud, change, now, onNow }: BlockProps & { now: ClockNow; onNow: () => void }) {
  const { kop } = inhoud;
  const set = (part: Partial<typeof kop>): void => change({ kop: { ...kop, ...part } });
  return (
    <Block id="kop" title="Kop">
      <div className="driehoek-two">
        <TextField
          label="Aanduiding"
          description="Zonder naam, bijvoorbeeld een straat."
          value={kop.aanduiding}
          maxLength={120}
          onChange={(aanduiding) => set({ aanduiding })}
        />
        <TextField
          label="Classificatie"
          description="Hoe geheim is dit?"
          value={kop.classificatie}
          maxLength={60}
          onChange={(classificatie) => set({ classificatie })}
        />
        <Choice<NotitieDoel>
          label="Waarvoor"
          options={doelOptions}
          value={kop.doel}
          onChange={(doel) => set({ doel })}
        />
        <TextField
          label="Opsteller"
          value={kop.opsteller}
          maxLength={120}
          onChange={(opsteller) => set({ opsteller })}
        />
      </div>
      <div className="driehoek-stand">
        <span className="field-label">Stand van zaken</span>
        <MomentField
          label="Stand van zaken"
          value={kop.standVan}
          now={now}
          onChange={(standVan) => set({ standVan })}
        />
        <Button shortcut="Alt+N" onPress={onNow}>
          Nu
        </Button>
      </div>
    </Block>
  );
}
