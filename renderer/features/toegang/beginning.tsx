import { useState } from 'react';
import { HerstelcodeCheck } from './herstelcode-check.tsx';
import { HerstelcodePage } from './herstelcode-page.tsx';
import type { HerstelcodeFrame, NewHerstelcode } from './new-herstelcode.ts';
import { SetUp } from './set-up.tsx';
import { ToegangPage } from './toegang-page.tsx';
import { WachtzinPage } from './wachtzin-page.tsx';

type Step = { at: 'wachtzin' } | { at: 'code' | 'check'; code: NewHerstelcode } | { at: 'set-up' };

interface BeginningProps {
  /** Made again at unlock, because it was never typed back; null at a first start. */
  code: NewHerstelcode | null;
  onCancel: () => void;
  onDone: () => void;
}

const StepTwo: HerstelcodeFrame = (props) => <ToegangPage step="Stap 2 van 4" {...props} />;

/** The first minutes: wachtzin, herstelcode, reservekopie, gemeente. */
export function Beginning({ code, onCancel, onDone }: BeginningProps) {
  const [step, setStep] = useState<Step>(code === null ? { at: 'wachtzin' } : { at: 'code', code });
  switch (step.at) {
    case 'wachtzin':
      return <WachtzinPage onCancel={onCancel} onMade={(code) => setStep({ at: 'code', code })} />;
    case 'code':
      return (
        <HerstelcodePage
          code={step.code}
          frame={StepTwo}
          replaces={false}
          onKept={() => setStep({ at: 'check', code: step.code })}
        />
      );
    case 'check':
      return (
        <HerstelcodeCheck
          code={step.code}
          frame={StepTwo}
          onBack={() => setStep({ at: 'code', code: step.code })}
          onConfirmed={() => setStep({ at: 'set-up' })}
        />
      );
    case 'set-up':
      return <SetUp onDone={onDone} />;
  }
}
