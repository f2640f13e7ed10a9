// Each plays its scenes, as tests, where it is imported.
import "./scenes/answers.ts";
import "./scenes/curating.ts";
import "./scenes/daily.ts";
import "./scenes/setup.ts";
import "./scenes/talk.ts";
