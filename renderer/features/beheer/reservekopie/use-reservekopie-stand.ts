import { useEffect } from 'react';
import { api } from '../../../api.ts';
import { refresh, useRequest } from '../../../query.ts';

/** How the reservekopieën stand, read again when main says that one was made or failed. */
export function useReservekopieStand() {
  useEffect(
    () =>
      api.on('reservekopie.changed', () => {
        void refresh(['reservekopie.stand', 'reservekopie.list', 'toegang.stand']);
      }),
    [],
  );
  return useRequest('reservekopie.stand', {});
}
