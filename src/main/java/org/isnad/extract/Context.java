package org.isnad.extract;

import java.time.LocalDate;
import java.util.List;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** What every step of one article's extraction shares. */
record Context(
    Knowledge knowledge,
    Registry registry,
    People people,
    Passages passages,
    List<Token> tokens,
    @Nullable LocalDate published) {}
