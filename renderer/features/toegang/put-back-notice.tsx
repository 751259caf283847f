import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { refresh } from '../../query.ts';
import type { RequestFailure } from '../../request-failure.ts';

/** The files are back, but the herstelcode does not say who comes in: nothing failed, and the lock page is next. */
export function wasPutBack(failure: RequestFailure | null): failure is RequestFailure {
  return failure?.error.code === 'herstelcode-anders';
}

interface PutBackNoticeProps {
  /** 'De reservekopie staat terug.' */
  done: string;
  failure: RequestFailure;
  onNext?: () => void;
}

export function PutBackNotice({ done, failure, onNext }: PutBackNoticeProps) {
  const next = async () => {
    await refresh(['toegang.stand', 'waarneming.stand']);
    onNext?.();
  };
  return (
    <>
      <Notice tone="good">
        {done} {failure.text}
      </Notice>
      <div className="toegang-actions">
        <Button variant="primary" autoFocus onPress={() => void next()}>
          Naar ontgrendelen
        </Button>
      </div>
    </>
  );
}
