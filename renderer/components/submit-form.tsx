import { useEffect, useRef, type ReactNode } from 'react';
import { Form } from 'react-aria-components';

interface SubmitFormProps {
  className: string;
  onSubmit: () => Promise<void>;
  /** Opens within a page: the whole of it comes into sight, which the focus alone does not see to. */
  opensInPage?: boolean;
  children: ReactNode;
}

/** A form sent with Enter or its button. When a field turns out wrong, the focus goes to the first one. */
export function SubmitForm({ className, onSubmit, opensInPage = false, children }: SubmitFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (opensInPage) form.current?.scrollIntoView({ block: 'nearest' });
  }, [opensInPage]);
  const focusFirstError = () => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button');
    wrong?.focus();
  };
  return (
    <Form
      ref={form}
      className={className}
      onSubmit={(event) => {
        event.preventDefault();
        // Only after React has drawn the errors.
        void onSubmit().then(() => requestAnimationFrame(focusFirstError));
      }}
    >
      {children}
    </Form>
  );
}
