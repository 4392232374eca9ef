import { registerItemIdSchema } from '../../core/kit/ids.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { hasDraft } from '../ui/drafts.ts';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import type { Route } from '../uiState.ts';
import { registerExtras } from './extras.ts';
import { draftKeyOf } from './form/draftKey.ts';
import { ItemForm } from './form/ItemForm.tsx';
import { ItemPage } from './ItemPage.tsx';
import { definitionOf, methodOf } from './model.ts';
import { editOf } from './parts.ts';
import { registerTexts } from './texts.ts';
import './registers.css';

type RegisterPageProps = { readonly register: RegisterName; readonly route: Route };

/** The opened item of a register, a new one, or what the register is for. */
export function RegisterPage({ register, route }: RegisterPageProps) {
  const definition = definitionOf(register);
  const id = registerItemIdSchema.safeParse(route.id).data;
  const answer = useAnswer(methodOf(register, 'get'), id && { id });
  if (definition === undefined) return null;
  if (route.id === 'new') {
    const { part } = route;
    return <ItemForm key={`new ${part}`} definition={definition} part={part} />;
  }
  if (id === undefined) return <Choose register={register} />;
  const isEdited = editOf(route.part) !== undefined || hasDraft(draftKeyOf(register, id));
  return (
    <Awaited answer={answer}>
      {(item) =>
        isEdited ? (
          <ItemForm key={item.id} definition={definition} item={item} part={route.part} />
        ) : (
          <ItemPage key={item.id} item={item} />
        )
      }
    </Awaited>
  );
}

function Choose({ register }: { readonly register: RegisterName }) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const words = definitionOf(register)?.words;
  const counts = useAnswer('registers.counts', {}).value?.counts;
  const isEmpty = counts?.find((count) => count.register === register)?.items === 0;
  if (words === undefined) return null;
  return (
    <>
      <h1 className="visually-hidden">{say(words.many)}</h1>
      <Empty icon={registerExtras[register].icon} title={isEmpty ? say(words.many) : t.chooseTitle}>
        {!isEmpty && <p>{t.chooseLead}</p>}
        <p>{say(words.lead)}</p>
      </Empty>
    </>
  );
}
