"use strict";

const MAX_BARS = 10; // of CIFAR-100's hundred classes, the most probable ones

const byId = (id) => document.getElementById(id);
const percent = (fraction) => `${(100 * fraction).toFixed(2)}\u00a0%`;

let network = null;
let latestRequest = 0;

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Says what is going on; the last answer stays, faded, so that nothing jumps. */
function wait(name) {
  byId("status").classList.remove("error");
  byId("status").textContent = `Looking at ${name} …`;
  document.body.classList.add("waiting");
}

/** Says what went wrong, in the place of an answer. */
function fail(line) {
  document.body.classList.remove("waiting");
  byId("status").classList.add("error");
  byId("status").textContent = line;
  byId("bars").replaceChildren();
  byId("known").hidden = true;
  byId("seen").hidden = true;
}

function show(answer, name) {
  const best = answer.classes[0];
  document.body.classList.remove("waiting");
  byId("status").replaceChildren(
    element("strong", {}, best.class),
    `${percent(best.probability)} · ${name}`,
  );
  byId("seen-picture").src = answer.picture;
  byId("seen-picture").alt = `${name}, shrunk to 32 by 32 pixels`;
  byId("seen").hidden = false;
  byId("known").hidden = false;
  const bars = answer.classes.slice(0, MAX_BARS).map((entry) => {
    const bar = element("div", { className: "bar" });
    bar.style.width = `${100 * entry.probability}%`;
    return element(
      "li",
      {},
      element("span", { className: "name" }, entry.class),
      element("div", { className: "track" }, bar),
      element("span", { className: "percent" }, percent(entry.probability)),
    );
  });
  byId("bars").replaceChildren(...bars);
  byId("result").scrollIntoView({ block: "nearest" });
}

/** Asks the server; an answer that a later request has overtaken is dropped. */
async function classify(picture, name) {
  const request = ++latestRequest;
  if (network && picture.size > network.max_bytes) {
    const megabytes = (picture.size / 1e6).toFixed(1);
    fail(`${name} has ${megabytes} MB; at most ${network.max_bytes / 1e6} MB are taken.`);
    return;
  }
  wait(name);
  let response, answer;
  try {
    response = await fetch("api/predict", {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: picture,
    });
    answer = await response.json();
  } catch {
    if (request === latestRequest) fail("No answer: is the server still running?");
    return;
  }
  if (request !== latestRequest) return;
  if (response.ok) show(answer, name);
  else fail(`${name}: ${answer.detail}.`);
}

function listen() {
  byId("file").addEventListener("change", ({ target }) => {
    if (target.files.length) classify(target.files[0], target.files[0].name);
    target.value = ""; // so that the same file can be chosen again
  });
  document.addEventListener("paste", ({ clipboardData }) => {
    if (clipboardData.files.length) classify(clipboardData.files[0], "the pasted picture");
    else fail("There is no picture in the clipboard.");
  });
  const setDragging = (isDragging) => document.body.classList.toggle("dragging", isDragging);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    setDragging(true);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) setDragging(false);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) classify(file, file.name);
    else fail("What was dropped is not a file.");
  });
}

function showExamples() {
  byId("examples-note").textContent = network.examples.length
    ? `A test image of each class of ${network.dataset}; choose one to try it.`
    : `None here: ${network.dataset} is not on this machine's disk.`;
  const items = network.examples.map((example) => {
    const image = element("img", { src: example.picture, alt: "", width: 32, height: 32 });
    const button = element("button", { type: "button" }, image, example.class);
    button.addEventListener("click", () => {
      const bytes = atob(example.picture.split(",")[1]);
      const picture = new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))]);
      classify(picture, `the example of class ${example.class}`);
    });
    return element("li", {}, button);
  });
  byId("examples-list").replaceChildren(...items);
}

async function start() {
  listen();
  try {
    network = await (await fetch("api/network")).json();
  } catch {
    fail("No answer: is the server still running?");
    return;
  }
  // Not broken between lines: names with hyphens.
  const whole = (text) => element("span", { className: "whole" }, text);
  byId("network").replaceChildren(
    whole(network.architecture), ` (${network.name}), trained on `, whole(network.dataset),
  );
  if (network.test_accuracy !== null) {
    const accuracy = `${percent(network.test_accuracy)} of the test images right`;
    byId("network").append(", ", whole(accuracy));
  }
  const count = network.class_names.length;
  byId("known").textContent =
    `The network knows ${count} classes alone, and takes every picture for one of them` +
    (count > MAX_BARS ? `; the ${MAX_BARS} most probable are shown.` : ".");
  showExamples();
}

start();
