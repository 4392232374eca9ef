import { Plus } from 'lucide-react';
import { registerDefinitions } from '../../core/registers.ts';
import type { WorkArea } from '../areas.ts';
import { goTo } from '../uiState.ts';
import { registerExtras } from './extras.ts';
import { RegisterList } from './RegisterList.tsx';
import { RegisterMarks } from './RegisterMarks.tsx';
import { RegisterPage } from './RegisterPage.tsx';

/** Each register is an area by its own name; the lesser ones are reached by the tabs of their main one. */
export const registerAreas: readonly WorkArea[] = registerDefinitions.map(({ name, words }) => {
  const { icon, short, under } = registerExtras[name];
  return {
    name,
    label: short ?? words.many,
    icon,
    ...(under === undefined ? {} : { under }),
    List: ({ route }) => <RegisterList key={name} register={name} route={route} />,
    Page: ({ route }) => <RegisterPage key={name} register={name} route={route} />,
    Marks: () => <RegisterMarks register={name} />,
    actions: [
      {
        id: `new-${name}`,
        label: { sv: `Ny post: ${words.one.sv}`, en: `New: ${words.one.en}` },
        icon: Plus,
        run: () => goTo({ area: name, id: 'new' }),
      },
    ],
  };
});
