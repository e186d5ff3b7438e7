/** The choice that opens at a row of the plan: what is done about this person or role. */
import { Menu, MenuItemRadio, MenuList, MenuPopover } from '@fluentui/react-components';
import { type KeyboardEvent, useCallback, useRef } from 'react';
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
    list?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus({ preventScroll: true });
  }, []);
  // The key that opened it is let go of inside: that chooses nothing.
  const pressed = useRef(false);
  const onKeyUp = (event: KeyboardEvent) => {
    if (!pressed.current) event.stopPropagation();
  };
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
        <MenuList
          ref={take}
          aria-label={`What is done about ${row.id}`}
          onKeyDownCapture={() => {
            pressed.current = true;
          }}
          onKeyUpCapture={onKeyUp}
        >
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
