import { deleteTask, deleteUser, deleteUserTask, type Holds, type Said } from './landmark-state.ts';
import { escaped, page, type Reply } from './reply.ts';

/** A data area's administration: forms, answered with a page that no reader of XML takes (domain.md, 6). */
export function environmentForm(holds: Holds, action: string, form: URLSearchParams): Reply {
  const { ok, message } = act(holds, action, form);
  const fields = [...form].map(([name, value]) => `<td class=${name}>${escaped(value)}<td>`).join('');
  return page(
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>LpaAdmin</title>
<script>var error = "none"; if (a < b && c > d) failed();</script></head><body class=form>
<table><tr>${fields}</table><div id=msg class=${ok ? 'info' : 'alert'}>${escaped(message)}<br>
<p>&copy; <b>Landmark</p></b></body>`,
  );
}

function act(holds: Holds, action: string, form: URLSearchParams): Said {
  const task = form.get('PfiTask.TaskName') ?? '';
  const user = form.get('PfiUserProfile') ?? '';
  if (action !== 'Delete') return { ok: false, message: `Action ${action} is not allowed here` };
  switch (form.get('bto')) {
    case 'PfiUserProfile':
      return deleteUser(holds, user);
    case 'PfiTask':
      return deleteTask(holds, task);
    case 'PfiUserTask':
      return deleteUserTask(holds, user, task);
    default:
      return { ok: false, message: 'Unknown business class' };
  }
}
