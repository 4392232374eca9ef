import { requestStates } from '../../core/requests/model.ts';
import { forgetSought } from '../requests/sought.ts';
import { unfiltered } from '../requests/views/filters.ts';
import { goTo, setRequestsView } from '../uiState.ts';

/** Goes to all open requests. */
export function showOpen(): void {
  setRequestsView(unfiltered);
  forgetSought();
  goTo({ area: 'requests' });
}

/** Goes to the cases, open or ended, that still owe a letter or a confirmation. */
export function showOwing(owing: 'letters' | 'notices'): void {
  setRequestsView({ ...unfiltered, states: requestStates, owing });
  forgetSought();
  goTo({ area: 'requests' });
}
