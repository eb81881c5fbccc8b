//! What is taken out of Yew 0.23.0, place by place, and why it can never run here.
//!
//! A guard at the top of a function is enough: the compiler then leaves out every branch that it excludes.

use super::Edit;

const fn edit(file: &'static str, found: &'static str, becomes: &'static str) -> Edit {
    Edit { file, found, becomes }
}

pub const ALL: &[Edit] = &[
    // The page is elements, texts and lists: no component within it, no portal, no suspense, no raw HTML, no foreign node.
    edit(
        "dom_bundle/bnode.rs",
        "    pub fn key(&self) -> Option<&Key> {\n",
        "    pub fn key(&self) -> Option<&Key> {\n        self.assert_plain();\n",
    ),
    edit(
        "dom_bundle/bnode.rs",
        "impl ReconcileTarget for BNode {\n",
        "impl BNode {
    #[inline(always)]
    fn assert_plain(&self) {
        assert!(matches!(self, Self::Tag(_) | Self::Text(_) | Self::List(_)));
    }
}

impl ReconcileTarget for BNode {\n",
    ),
    edit(
        "dom_bundle/bnode.rs",
        "    fn detach(self, root: &BSubtree, parent: &Element, parent_to_detach: bool) {\n",
        "    fn detach(self, root: &BSubtree, parent: &Element, parent_to_detach: bool) {\n        self.assert_plain();\n",
    ),
    edit(
        "dom_bundle/bnode.rs",
        "    fn shift(&self, next_parent: &Element, slot: DomSlot) -> DomSlot {\n",
        "    fn shift(&self, next_parent: &Element, slot: DomSlot) -> DomSlot {\n        self.assert_plain();\n",
    ),
    edit(
        "dom_bundle/bnode.rs",
        "    ) -> (DomSlot, Self::Bundle) {\n",
        "    ) -> (DomSlot, Self::Bundle) {
        assert!(matches!(self, VNode::VTag(_) | VNode::VText(_) | VNode::VList(_)));\n",
    ),
    edit(
        "dom_bundle/bnode.rs",
        "        bundle: &mut BNode,\n    ) -> DomSlot {\n        match self {\n",
        "        bundle: &mut BNode,\n    ) -> DomSlot {
        assert!(matches!(self, VNode::VTag(_) | VNode::VText(_) | VNode::VList(_)));
        match self {\n",
    ),
    edit(
        "html/component/lifecycle.rs",
        "            Err(RenderError::Suspended(susp)) => self.suspend(shared_state, susp),\n",
        "            Err(RenderError::Suspended(_)) => unreachable!(),\n",
    ),
    edit(
        "html/component/lifecycle.rs",
        "        if let Some(m) = self.suspension.take() {\n",
        "        assert!(self.suspension.is_none());\n        if let Some(m) = self.suspension.take() {\n",
    ),
    // A drawn node belongs to one owner: it is drawn once and never kept.
    edit(
        "utils/mod.rs",
        "try_unwrap(this).unwrap_or_else(|rc| (*rc).clone())",
        "try_unwrap(this).unwrap_or_else(|_| unreachable!())",
    ),
    edit(
        "virtual_dom/vlist.rs",
        "                Some(ref mut m) => return Rc::make_mut(m),\n",
        "                Some(ref mut m) => return Rc::get_mut(m).unwrap(),\n",
    ),
    edit(
        "virtual_dom/vnode.rs",
        "                Self::VList(ref mut m) => return Rc::make_mut(m),\n",
        "                Self::VList(ref mut m) => return Rc::get_mut(m).unwrap(),\n",
    ),
    // Every element is one of HTML.
    edit(
        "dom_bundle/btag/mod.rs",
        "        let tag = self.tag();\n",
        "        let tag = self.tag();
        let _ = parent;
        return document().create_element(tag).expect(\"can't create element for vtag\");
        #[allow(unreachable_code)]\n",
    ),
    // Attributes are names with a place for the value of each (src/view/element.rs), and few: they are compared one by one
    // instead of in hash maps.
    edit(
        "dom_bundle/btag/attributes.rs",
        "impl Apply for Attributes {\n",
        "impl Attributes {
    fn pairs(&self) -> impl Iterator<Item = (&'static str, &AttributeOrProperty)> {
        let (keys, values): (&[&'static str], &[Option<AttributeOrProperty>]) = match self {
            Self::Dynamic { keys, values } => (keys, values),
            Self::Static([]) => (&[], &[]),
            _ => unreachable!(),
        };
        keys.iter().zip(values).filter_map(|(key, value)| Some((*key, value.as_ref()?)))
    }

    fn find(&self, key: &str) -> Option<&AttributeOrProperty> {
        self.pairs().find(|(other, _)| *other == key).map(|(_, value)| value)
    }
}

impl Apply for Attributes {\n",
    ),
    edit(
        "dom_bundle/btag/attributes.rs",
        "    fn apply(self, _root: &BSubtree, el: &Element) -> Self {\n",
        "    fn apply(self, _root: &BSubtree, el: &Element) -> Self {
        self.pairs().for_each(|(key, value)| Self::set(el, key, value));
        return self;
        #[allow(unreachable_code)]\n",
    ),
    edit(
        "dom_bundle/btag/attributes.rs",
        "    fn apply_diff(self, _root: &BSubtree, el: &Element, bundle: &mut Self) {\n",
        "    fn apply_diff(self, _root: &BSubtree, el: &Element, bundle: &mut Self) {
        for (key, value) in self.pairs() {
            if bundle.find(key) != Some(value) {
                Self::set(el, key, value);
            }
        }
        for (key, value) in bundle.pairs() {
            if self.find(key).is_none() {
                Self::remove(el, key, value);
            }
        }
        *bundle = self;
        return;
        #[allow(unreachable_code)]\n",
    ),
    edit(
        "dom_bundle/btag/attributes.rs",
        "    fn set(el: &Element, key: &str, value: &AttributeOrProperty) {\n",
        "    fn set(el: &Element, key: &str, value: &AttributeOrProperty) {
        assert!(matches!(value, AttributeOrProperty::Attribute(_)));\n",
    ),
    edit(
        "dom_bundle/btag/attributes.rs",
        "    fn remove(el: &Element, key: &str, old_value: &AttributeOrProperty) {\n",
        "    fn remove(el: &Element, key: &str, old_value: &AttributeOrProperty) {
        assert!(matches!(old_value, AttributeOrProperty::Attribute(_)));\n",
    ),
    // What happens is heard by the app itself (src/ears.rs): no element has a listener of Yew's.
    edit(
        "dom_bundle/btag/listeners.rs",
        "    fn apply(self, root: &BSubtree, el: &Self::Element) -> ListenerRegistration {\n",
        "    fn apply(self, root: &BSubtree, el: &Self::Element) -> ListenerRegistration {
        assert!(matches!(self, Self::None));\n",
    ),
    edit(
        "dom_bundle/btag/listeners.rs",
        "    fn apply_diff(self, root: &BSubtree, el: &Self::Element, bundle: &mut ListenerRegistration) {\n",
        "    fn apply_diff(self, root: &BSubtree, el: &Self::Element, bundle: &mut ListenerRegistration) {
        assert!(matches!((&self, &*bundle), (Self::None, ListenerRegistration::NoReg)));\n",
    ),
    edit(
        "dom_bundle/btag/listeners.rs",
        "    pub fn unregister(&self, root: &BSubtree) {\n",
        "    pub fn unregister(&self, root: &BSubtree) {\n        assert!(matches!(self, Self::NoReg));\n",
    ),
    edit(
        "dom_bundle/btag/listeners.rs",
        "    by_id: HashMap<u32, HashMap<EventDescriptor, Vec<Rc<dyn Listener>>>>,\n",
        "    by_id: std::mem::ManuallyDrop<
        std::collections::BTreeMap<u32, HashMap<EventDescriptor, Vec<Rc<dyn Listener>>>>,
    >,\n",
    ),
    edit("dom_bundle/btag/listeners.rs", "by_id: HashMap::default(),", "by_id: Default::default(),"),
    edit("dom_bundle/subtree_root.rs", "    subtrees: HashSet<WeakSubtree>,\n", "    subtrees: Vec<WeakSubtree>,\n"),
    edit(
        "dom_bundle/subtree_root.rs",
        "    listening: HashSet<EventDescriptor>,\n",
        "    listening: Vec<EventDescriptor>,\n",
    ),
    edit("dom_bundle/subtree_root.rs", "use std::collections::HashSet;\n", ""),
    edit(
        "dom_bundle/subtree_root.rs",
        "        self.subtrees.insert(WeakSubtree {\n",
        "        self.subtrees.push(WeakSubtree {\n",
    ),
    edit(
        "dom_bundle/subtree_root.rs",
        "        for event in self.listening.iter() {\n",
        "        assert!(self.listening.is_empty());\n        for event in self.listening.iter() {\n",
    ),
    edit(
        "dom_bundle/subtree_root.rs",
        "        if !self.listening.insert(desc.clone()) {\n            return;\n        }\n",
        "        self.listening.push(desc.clone());\n",
    ),
    // One component has one task a queue, and few names stand in a list: short lists instead of ordered and hashed maps.
    edit("scheduler.rs", "use std::collections::BTreeMap;\n", ""),
    edit("scheduler.rs", "    inner: BTreeMap<usize, QueueEntry>,\n", "    inner: Vec<(usize, QueueEntry)>,\n"),
    edit(
        "scheduler.rs",
        "        self.inner.insert(component_id, QueueEntry { task });\n",
        "        let entry = (component_id, QueueEntry { task });
        match self.inner.iter().position(|(other, _)| *other >= component_id) {
            Some(place) if self.inner[place].0 == component_id => self.inner[place] = entry,
            Some(place) => self.inner.insert(place, entry),
            None => self.inner.push(entry),
        }\n",
    ),
    edit(
        "scheduler.rs",
        "        self.inner.pop_first().map(|(_, v)| v)\n",
        "        (!self.inner.is_empty()).then(|| self.inner.remove(0).1)\n",
    ),
    edit(
        "scheduler.rs",
        "        queue.extend(rendered.into_values().rev());\n",
        "        queue.extend(rendered.into_iter().rev().map(|(_, v)| v));\n",
    ),
    edit(
        "dom_bundle/blist.rs",
        "        let mut spare_bundles: HashSet<KeyedEntry> = HashSet::with_capacity(bundle_middle.len());\n",
        "        let mut spare_bundles: Vec<KeyedEntry> = Vec::with_capacity(bundle_middle.len());\n",
    ),
    edit(
        "dom_bundle/blist.rs",
        "            if let Some(KeyedEntry(_, dup)) = spare_bundles.replace(KeyedEntry(idx, r)) {
                duplicate_in_bundle(root, parent, dup);
            }\n",
        "            let _ = duplicate_in_bundle;\n            spare_bundles.push(KeyedEntry(idx, r));\n",
    ),
    edit(
        "dom_bundle/blist.rs",
        "            let ancestor = spare_bundles.take(key!(l));\n",
        "            let place = spare_bundles.iter().position(|entry| entry.1.key() == l.key());
            let ancestor = place.map(|place| spare_bundles.remove(place));\n",
    ),
    edit(
        "dom_bundle/blist.rs",
        "        for KeyedEntry(_, r) in spare_bundles.drain() {\n",
        "        for KeyedEntry(_, r) in spare_bundles {\n",
    ),
    // A failure to insert is a panic either way; what it would say stands in no page.
    edit(
        "dom_bundle/position.rs",
        "                .unwrap_or_else(|err| {\n",
        "                .unwrap_or_else(|err| {
                    panic!(\"a node could not be inserted\");
                    #[allow(unreachable_code)]\n",
    ),
];
