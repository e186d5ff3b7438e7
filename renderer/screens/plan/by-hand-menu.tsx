/** The choice that opens at a row of the plan: what is done about this person or role. */
import { Menu, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { HandDecision } from '../../../shared/policy/changes.ts';
import { handChoices } from './by-hand.ts';

const NAME = 'decision';
const RULES = 'rules';

export function ByHandMenu(props: {
  readonly row: SubjectRow;
  /** The cell that it opens at; the focus goes back to it. */
  readonly target: HTMLElement;
  readonly onDecide: (decision: HandDecision | null) => void;
  readonly onClose: () => void;
}) {
  const { row, target } = props;
  // Without a button that opens it, nothing moves the focus into it.
  const take = useCallback((list: HTMLElement | null) => {
    if (list === null) return;
    list.querySelector<HTMLElement>('[aria-checked="true"]')?.focus({ preventScroll: true });
    ignoreFirstRelease(list);
  }, []);
  const close = () => {
    target.focus();
    props.onClose();
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      checkedValues={{ [NAME]: [row.byHand ?? RULES] }}
      onOpenChange={(_event, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover>
        <MenuList ref={take} aria-label={`What is done about ${row.id}`}>
          {handChoices(row).map(({ decision, text }) => (
            <MenuItemRadio
              key={text}
              name={NAME}
              value={decision ?? RULES}
              onClick={() => {
                props.onDecide(decision);
                close();
              }}
            >
              {text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The key that opened the menu is let go of inside of it, where that would choose. */
function ignoreFirstRelease(list: HTMLElement): void {
  const ignore = (event: KeyboardEvent) => event.stopPropagation();
  list.addEventListener('keyup', ignore, true);
  list.addEventListener('keydown', () => list.removeEventListener('keyup', ignore, true), {
    capture: true,
    once: true,
  });
}
