// What the site's pages gain where scripts run. Every page does without.
import { listenForKeys } from "./keys";
import { redrawAsFormsChange } from "./redraw";

listenForKeys();
redrawAsFormsChange();
