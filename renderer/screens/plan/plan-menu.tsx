/** What else can be done with the plan: save it, open another, compare it, try it with one person. */
import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import {
  BranchCompareRegular,
  FolderOpenRegular,
  MoreHorizontalRegular,
  PersonRegular,
  SaveRegular,
} from '@fluentui/react-icons';

export function PlanMenu(props: {
  readonly disabled: boolean;
  readonly onSave: () => void;
  readonly onOpen: () => void;
  /** null where there is nothing to compare. */
  readonly onCompare: (() => void) | null;
  /** null where nobody can be tried. */
  readonly onTryOne: (() => void) | null;
}) {
  const { onCompare, onTryOne } = props;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<MoreHorizontalRegular />} menuIcon={null} disabled={props.disabled}>
          More
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<SaveRegular />} onClick={props.onSave}>
            Save plan…
          </MenuItem>
          <MenuItem icon={<FolderOpenRegular />} onClick={props.onOpen}>
            Open plan…
          </MenuItem>
          <MenuItem
            icon={<BranchCompareRegular />}
            disabled={onCompare === null}
            onClick={() => onCompare?.()}
          >
            Compare with a plan file…
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<PersonRegular />} disabled={onTryOne === null} onClick={() => onTryOne?.()}>
            Try one person…
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
