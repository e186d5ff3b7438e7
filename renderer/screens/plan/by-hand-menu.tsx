/** The menu that opens at a row of the plan and decides what happens to this person or role. */
import { Menu, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { SubjectRow } from '../../../shared/contract/workspace.ts';
import type { HandDecision } from '../../../shared/policy/changes.ts';
import { handChoices } from './by-hand.ts';

const NAME = 'decision';
const RULES = 'rules';

export function ByHandMenu(props: {
  readonly row: SubjectRow;
  /** The cell that the menu opens at; closing the menu returns the focus to the cell. */
  readonly target: HTMLElement;
  readonly onDecide: (decision: HandDecision | null) => void;
  readonly onClose: () => void;
}) {
  const { row, target } = props;
  // No button opens the menu, so that Fluent does not move the focus into it.
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

/** Ignores the release of the key that opened the menu: it happens inside the menu, where it would choose an item. */
function ignoreFirstRelease(list: HTMLElement): void {
  const ignore = (event: KeyboardEvent) => event.stopPropagation();
  list.addEventListener('keyup', ignore, true);
  list.addEventListener('keydown', () => list.removeEventListener('keyup', ignore, true), {
    capture: true,
    once: true,
  });
}
