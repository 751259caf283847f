import { useState } from 'react';
import { HerstelcodeCheck } from './herstelcode-check.tsx';
import { HerstelcodePage } from './herstelcode-page.tsx';
import type { HerstelcodeFrame, NewHerstelcode } from './new-herstelcode.ts';

interface HerstelcodeStepsProps {
  code: NewHerstelcode;
  frame: HerstelcodeFrame;
  onConfirmed: () => void;
}

/** A new herstelcode in the place of an earlier one: shown, then typed back. */
export function HerstelcodeSteps({ code, frame, onConfirmed }: HerstelcodeStepsProps) {
  const [kept, setKept] = useState(false);
  if (!kept) {
    return <HerstelcodePage code={code} frame={frame} replaces onKept={() => setKept(true)} />;
  }
  return (
    <HerstelcodeCheck code={code} frame={frame} onBack={() => setKept(false)} onConfirmed={onConfirmed} />
  );
}
