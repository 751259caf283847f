import { useEffect, useState } from 'react';

/** Long enough not to speak through the typing, short enough to hear it before Enter. */
const restBeforeSpeaking = 700;

/** Says what is understood after 700 ms of rest, not per key. */
export function SpokenUnderstanding({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), restBeforeSpeaking);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="visually-hidden" role="status" data-testid="spoken-understanding">
      {spoken}
    </p>
  );
}
