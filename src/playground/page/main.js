import "./components/library.js";
import "./components/container-element.js";
import "./components/select-element.js";
import { App } from "./app.js";

const root = document.getElementById("app");
if (root) new App(root).start();
