import type { RegisterName } from '../../core/registers/model/names.ts';
import { registerDefinitions } from '../../core/registers.ts';
import type { WorkArea } from '../areas.ts';
import { registerExtras } from './extras.ts';
import { RegisterList } from './RegisterList.tsx';
import { RegisterMarks } from './RegisterMarks.tsx';
import { RegisterPage } from './RegisterPage.tsx';

/** Each register is an area by its own name; the lesser ones are reached by the tabs of their main one. */
export const registerAreas: readonly WorkArea[] = registerDefinitions.map(({ name, words }) => {
  const { icon, under } = registerExtras[name];
  return {
    name,
    label: words.many,
    icon,
    ...(under === undefined ? {} : { under }),
    List: ({ route }) => <RegisterList key={name} register={name} route={route} />,
    Page: ({ route }) => <RegisterPage key={name} register={name} route={route} />,
    Marks: () => <RegisterMarks register={name} />,
  };
});

/** Whether an area of the window is a register. */
export function isRegister(area: string): area is RegisterName {
  return registerDefinitions.some(({ name }) => name === area);
}
