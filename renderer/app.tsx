import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { api } from './api.ts';
import { flushAll } from './autosave/registry.ts';
import { ToegangScreen } from './features/toegang/toegang-screen.tsx';
import { queryClient } from './query.ts';

export function App() {
  useEffect(
    () =>
      api.on('toegang.saveNow', () => {
        // Main replaces or closes this window after the answer, so it waits for every result (R17).
        void flushAll().then((saved) => api.saved(saved));
      }),
    [],
  );

  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale="nl-NL">
        <ToegangScreen />
      </I18nProvider>
    </QueryClientProvider>
  );
}
